"""The page of `kata report`: what it shows, and its words."""
