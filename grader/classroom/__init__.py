"""A course: the exercises handed out and graded through nbgrader."""
