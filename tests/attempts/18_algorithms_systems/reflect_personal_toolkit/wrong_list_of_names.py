"""Your answer is a list of names. That you have touched many things says little: take one project, and say
what it was for, what came out in numbers and what went wrong."""


def answer():
    return (
        "At home I have worked with PyTorch, TensorFlow, JAX, scikit-learn, XGBoost, Spark and Kubernetes. I "
        "have trained convolutional networks, transformers, diffusion models and agents. I own a very fast "
        "graphics card with a lot of memory. I like APIs that are clean, modern and easy to use."
    )


def self_assessment():
    return {
        "project": (1, "convolutional networks, transformers, diffusion models and agents"),
        "lesson": (0, ""),
        "hardware": (1, "a very fast graphics card with a lot of memory"),
        "api": (1, "APIs that are clean, modern and easy to use"),
        "next": (0, ""),
    }
