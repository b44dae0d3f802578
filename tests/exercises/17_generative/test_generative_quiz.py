"""Hidden suite of generative_quiz."""

import math
from fractions import Fraction

from grader import checks

KINDS = ("generative", "discriminative")


def test_naive_bayes(attempt):
    """A share and a distribution of features for each class describe how examples come about."""
    checks.quiz(
        attempt.answers(),
        "naive_bayes",
        "generative",
        options=KINDS,
        explanations={
            "discriminative": "It is used to classify, but by way of the distribution of the features in "
            "each class, from which examples could be drawn.",
        },
    )


def test_logistic_regression(attempt):
    """Who models the class given the features says nothing about the features."""
    checks.quiz(
        attempt.answers(),
        "logistic_regression",
        "discriminative",
        options=KINDS,
        explanations={
            "generative": "It gives probabilities of the class for a given x. Of x itself it says nothing, "
            "so no example can be drawn from it.",
        },
    )


def test_discriminant_analysis(attempt):
    """What decides is what is modelled, not the name or the shape of the boundary."""
    checks.quiz(
        attempt.answers(),
        "discriminant_analysis",
        "generative",
        options=KINDS,
        explanations={
            "discriminative": "The name misleads. A share and a normal distribution for each class: draw a "
            "class, draw its features, and you have an example. The boundary that follows is linear, as in "
            "logistic regression.",
        },
    )


def test_support_vectors(attempt):
    """A boundary alone is the least that a classifier can have."""
    checks.quiz(
        attempt.answers(),
        "support_vectors",
        "discriminative",
        options=KINDS,
        explanations={
            "generative": "It finds a boundary, and models neither the features nor even the probability of "
            "a class.",
        },
    )


def test_modelled(attempt):
    """From what a generative classifier knows, labelled examples can be drawn."""
    checks.quiz(
        attempt.answers(),
        "modelled",
        "p(x, y)",
        accept=("p(y, x)", "p(x | y) p(y)", "p(y) p(x | y)", "p(x | y) * p(y)", "p(y) * p(x | y)"),
        options=("p(x)", "p(y | x)", "p(x | y)", "p(x, y)"),
        explanations={
            "p(x)": "A model of unlabelled data has that. A classifier needs the class in it.",
            "p(y | x)": "That is what it computes in the end, by Bayes' rule. What it models is more.",
            "p(x | y)": "That is a part. The shares of the classes belong to the model too: without them it "
            "cannot classify.",
        },
    )


def test_posterior(attempt):
    """A generative model classifies by Bayes' rule: share times density, then divided by the sum."""
    a, b = Fraction(1, 10) * Fraction(2, 100), Fraction(9, 10) * Fraction(5, 1000)
    checks.quiz(
        attempt.answers(),
        "posterior",
        float(a / (a + b)),
        explanations={
            0.8: "You left out the shares of the classes: b is nine times as common.",
            float(
                a
            ): "That is the share times the density. It has to be divided by the sum over both classes.",
            float(b / (a + b)): "That is the probability of class b.",
            float(a / b): "That is the ratio of the two. A probability is one part of their sum.",
            0.1: "That is the share before x was seen.",
            0.02: "That is the density of x in class a, which is no probability.",
        },
        otherwise="Multiply share and density for each class, then divide by the sum.",
    )


def test_sees_data(attempt):
    """One of the two networks knows of the data only at second hand."""
    checks.quiz(
        attempt.answers(),
        "sees_data",
        "discriminator",
        options=("generator", "discriminator", "both"),
        explanations={
            "both": "One of them gets noise, and nothing else. It learns of the data through the gradient "
            "of the other.",
            "generator": "Its input is noise. It has to be told by the other network what data look like.",
        },
    )


def test_best_output(attempt):
    """At each point the best answer compares two densities."""
    checks.quiz(
        attempt.answers(),
        "best_output",
        0.75,
        explanations={
            3.0: "That is the ratio of the densities, the odds. D(x) is a probability.",
            0.6: "That is the density of the data alone. Samples of the generator come to x too.",
            0.25: "That is the probability that x was generated.",
            0.5: "Only where both densities are equal. Here real samples are more frequent.",
            1.0: "That would be sure. A fourth of what comes to x was generated.",
            0.4: "That is the difference of the densities.",
        },
        otherwise="Of all samples near x, which share is real?",
    )


def test_final_output(attempt):
    """What cannot be told apart is a matter of chance."""
    checks.quiz(
        attempt.answers(),
        "final_output",
        0.5,
        explanations={
            1.0: "Generated samples look real there, but half of what D sees is generated, and it pays for "
            "that.",
            0.0: "Nothing tells generated samples from real ones, so D has no reason to call all of them "
            "false.",
        },
        otherwise="Put equal densities into the answer to the question before.",
    )


def test_final_loss(attempt):
    """The loss of a discriminator that can only guess is its largest under best play, not 0."""
    checks.quiz(
        attempt.answers(),
        "final_loss",
        math.log(4),
        explanations={
            math.log(2): "That is one of the two means. Their sum is asked for.",
            -math.log(4): "That is the value that D maximises. The loss, with the minus signs, is positive.",
            0.0: "For a loss of 0 it would have to be sure and right. Here it can only guess.",
            2.0: "That is in bits. The logarithms are natural.",
            1.0: "In bits that would be one of the two means.",
        },
        otherwise="Put the output into both means.",
    )


def test_three_dogs(attempt):
    """Samples that are good one by one may still be bad as a collection."""
    checks.quiz(
        attempt.answers(),
        "three_dogs",
        "mode collapse",
        options=("mode collapse", "posterior collapse", "underfitting", "vanishing gradients"),
        explanations={
            "posterior collapse": "That happens to variational autoencoders: the decoder does without the "
            "code.",
            "underfitting": "The pictures are convincing. What is missing is variety.",
            "vanishing gradients": "Then the generator would hardly have learnt. These pictures are "
            "convincing.",
        },
    )


def test_labels(attempt):
    """What the output of an autoencoder is compared with is known without anybody's help."""
    checks.quiz(
        attempt.answers(),
        "labels",
        False,
        explanations={True: "Its target is the input itself."},
    )


def test_compared_with(attempt):
    """What to reconstruct is what one wants to have, not what came in."""
    checks.quiz(
        attempt.answers(),
        "compared_with",
        "clean input",
        options=("noisy input", "clean input", "noise"),
        explanations={
            "noisy input": "Then copying would be best, noise and all. It is to take the noise away.",
            "noise": "A diffusion model is often trained to predict the noise. An autoencoder reconstructs "
            "the sample.",
        },
    )


def test_linear_error(attempt):
    """A linear autoencoder can do as well as PCA, and no better."""
    spectrum = (5.0, 3.0, 1.0, 0.5, 0.5)
    checks.quiz(
        attempt.answers(),
        "linear_error",
        sum(spectrum[2:]),
        explanations={
            sum(spectrum[:2]): "That is the variance that is kept.",
            sum(spectrum[2:]) / sum(spectrum): "That is the share of the variance that is lost. The squared "
            "distance has its units.",
            sum(spectrum[2:])
            / 5: "That is the mean over the five features. The squared distance is their sum.",
            0.0: "Two numbers cannot hold what varies in five directions.",
            1.0: "Only the third direction? The last two are lost as well.",
        },
        otherwise="Which plane loses the least, and how much variance lies outside it?",
    )


def test_principal_axes(attempt):
    """A code and a decoder can be mixed and unmixed without any change to the reconstruction."""
    checks.quiz(
        attempt.answers(),
        "principal_axes",
        False,
        explanations={
            True: "The plane is that of the principal components. Within it the encoder may take any two "
            "coordinates, if the decoder takes them back: nothing in the loss asks for orthogonal ones in "
            "order.",
        },
    )


def test_log_likelihood(attempt):
    """How far a lower bound lies below is the divergence of the encoder from the true posterior."""
    checks.quiz(
        attempt.answers(),
        "log_likelihood",
        -90,
        explanations={
            -110: "A lower bound lies below.",
            -100: "Only where the encoder gives the true posterior.",
            90: "The sign: log p(x) lies above the bound, and is still negative here.",
            -10: "The two are added.",
        },
        otherwise="Write ELBO as log p(x) minus a divergence. Which sign has a divergence?",
    )


def test_lower_energy(attempt):
    """Energies enter with a minus, in the exponent."""
    low, high = math.exp(-1.0), math.exp(-3.0)
    checks.quiz(
        attempt.answers(),
        "lower_energy",
        1 / (1 + math.exp(-2.0)),
        explanations={
            high / (low + high): "That is the probability of the other state: low energy is likely.",
            0.25: "Probabilities are not in proportion to energies, and the lower one is the likelier.",
            0.75: "Not in proportion to the energies, but to exp(-energy).",
            low: "That has to be divided by the sum over both states.",
            0.5: "Then energy would not matter.",
        },
        otherwise="Weigh each state by exp(-energy), and divide by the sum of the weights.",
    )


def test_connections(attempt):
    """What is restricted is which units may be joined."""
    checks.quiz(
        attempt.answers(),
        "connections",
        12,
        explanations={
            21: "That joins every unit with every other, as in a machine without the restriction.",
            7: "That is the number of units.",
            24: "Connections have no direction: each pair is counted once.",
            9: "That joins units of one layer with each other.",
            18: "One of the layers still has connections within itself.",
            15: "One of the layers still has connections within itself.",
        },
        otherwise="Between which units does the restriction leave connections?",
    )
