"""What is known of libraries: data, apart from the engine that uses it."""
