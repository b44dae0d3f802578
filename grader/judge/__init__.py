"""The judge: a pytest session that holds the hidden suites and asks a confined child."""
