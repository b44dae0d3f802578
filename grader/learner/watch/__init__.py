"""``kata watch``: what is saved is graded at once, on a full screen or line by line."""
