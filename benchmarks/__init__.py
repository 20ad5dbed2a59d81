"""What the plugin finds (`python -m benchmarks.accuracy`) and what it costs (`python -m benchmarks.speed`)."""
