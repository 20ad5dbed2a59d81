"""What maintains the repository and is not installed."""
