"""Questions about the service itself: what it costs, who reads along, what a buddy is."""
