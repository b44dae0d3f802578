"""The kit's self-check: `audit_kit` finds what is wrong with exercises, suites, zoos and stubs.

The rules on files live in modules of their own (`trees`, `metadata`, `questions`, `stubs`, `docstrings`,
`suites`, `leaks`, `zoo`); what needs gradings goes through `trials` and `truth`.
"""
