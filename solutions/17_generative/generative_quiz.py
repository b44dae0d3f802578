"""Facts about generative models: what they model, what they are trained on, what their losses mean.

Interviewers use such short questions to find out whether the words are backed by anything. "Generative" does
not mean that a model makes pictures, a perfect generator does not deceive its opponent every time, and a
restricted Boltzmann machine is restricted in a definite way.

Return a dict with one entry for each of the keys below. Numbers are compared with a relative tolerance of
1e-3; you may write them as expressions, such as 2 / 7 or math.exp(-1). Logarithms are natural.

Classifiers. "generative" or "discriminative"?

naive_bayes
    Naive Bayes.
logistic_regression
    Logistic regression.
discriminant_analysis
    Linear discriminant analysis, fitted as usual: each class has a share and a normal distribution, and all
    share one covariance matrix.
support_vectors
    A support vector machine.

modelled
    Which distribution does a generative classifier model, in full: "p(x)", "p(y | x)", "p(x | y)" or
    "p(x, y)"? (x are the features, y is the class.)
posterior
    Such a model has two classes, a with share 0.1 and b with share 0.9. At a given x its density is 0.02 for
    class a and 0.005 for class b. The probability of class a, given x.

A generative adversarial network, with a generator G and a discriminator D, whose output D(x) is the
probability that x is real:

sees_data
    Which of the two gets real data as its input during training: "generator", "discriminator" or "both"?
best_output
    At a certain x the data have density 0.6, and the generator's samples have density 0.2. D is shown
    equally many samples of each kind. The output D(x) that minimises its cross-entropy.
final_output
    The same, where the generator's samples have just the distribution of the data.
final_loss
    D then answers so everywhere. Its loss: the mean of -log D(x) over real samples plus the mean of
    -log(1 - D(x)) over generated ones.
three_dogs
    A generator makes convincing pictures, but whatever noise it gets, they show one of the same three dogs.
    Name it: "mode collapse", "posterior collapse", "underfitting" or "vanishing gradients".

Autoencoders:

labels
    Does the training of an autoencoder need labels? (True or False.)
compared_with
    A denoising autoencoder gets samples to which noise was added. With what is its output compared: "noisy
    input", "clean input" or "noise"?
linear_error
    Data in five dimensions have mean 0, and their covariance matrix (a mean over the examples) has the
    eigenvalues 5, 3, 1, 0.5 and 0.5. An autoencoder with linear layers and a code of two numbers is trained
    on them to the lowest squared error. The mean over the examples of the squared distance between an
    example and its reconstruction.
principal_axes
    Are the two numbers of its code necessarily the first two principal components, up to their signs and
    lengths? (True or False.)
log_likelihood
    A variational autoencoder. For a sample x the evidence lower bound (ELBO) is -100, and the divergence
    KL(q(z | x) || p(z | x)) of the encoder's distribution from the true posterior is 10. The log-likelihood
    log p(x).

Boltzmann machines, at temperature 1:

lower_energy
    A system has just two states, of energy 1 and 3. The probability of the state of energy 1.
connections
    A restricted Boltzmann machine has 4 visible and 3 hidden units. The largest number of connections that it
    may have.
"""

# Given: for numbers such as math.exp(-1).
import math


def answers() -> dict[str, str | float | bool]:
    """Return the answers.

    Returns
    -------
    dict
        For each key listed above a string, a number or a bool; None for a question that you leave for later.

    Examples
    --------
    >>> len(answers())
    18
    """
    return {
        # A share for each class, and for each class a distribution of its features.
        "naive_bayes": "generative",
        # Fits the probability of the class given the features, and says nothing about the features.
        "logistic_regression": "discriminative",
        # The name misleads: the normal distributions describe how the features of each class come about.
        "discriminant_analysis": "generative",
        # Only a boundary; it does not even give a probability.
        "support_vectors": "discriminative",
        # p(x | y) p(y): it could draw a labelled example. To classify, it goes through Bayes' rule.
        "modelled": "p(x, y)",
        "posterior": 0.1 * 0.02 / (0.1 * 0.02 + 0.9 * 0.005),
        # The generator gets noise, and learns of the data only through the gradient of D.
        "sees_data": "discriminator",
        # Bayes' rule with equal shares: p_data / (p_data + p_gen).
        "best_output": 0.6 / (0.6 + 0.2),
        "final_output": 0.5,
        # A coin's worth of uncertainty for each of the two kinds.
        "final_loss": 2 * math.log(2),
        # The samples are good one by one, and cover three of many modes.
        "three_dogs": "mode collapse",
        # The target is the input itself.
        "labels": False,
        "compared_with": "clean input",
        # The same subspace as PCA: what is lost is the variance along all other axes.
        "linear_error": 1 + 0.5 + 0.5,
        # Any two coordinates in the plane do: mixed by an invertible matrix, which the decoder undoes.
        "principal_axes": False,
        # log p(x) = ELBO + KL(q || p(z | x)); the bound lies below by the divergence.
        "log_likelihood": -100 + 10,
        # Probabilities are in proportion to exp(-energy).
        "lower_energy": math.exp(-1) / (math.exp(-1) + math.exp(-3)),
        # Every visible unit with every hidden one, and none within a layer.
        "connections": 4 * 3,
    }
