"""Exercises in a Jupyter notebook: its cells, and what a learner calls in them.

Nothing here imports IPython or nbformat before it is used in a kernel.
"""
