"""Mock interviews: a draw of exercises against the clock, and a score sheet at the end."""
