"""Hidden suite of safe_augmentation_quiz."""

import math

from grader import checks


def test_digit_six(attempt):
    """A turn that makes one class into another does not keep the label."""
    checks.quiz(
        attempt.answers(),
        "digit_six",
        False,
        otherwise="Draw a 6 and turn the paper upside down. Turns by a few degrees are safe.",
    )


def test_cat_mirrored(attempt):
    """A change that nature makes too keeps the label."""
    checks.quiz(
        attempt.answers(),
        "cat_mirrored",
        True,
        otherwise="Is there anything in a mirrored photograph by which you would tell that it is no longer "
        "that animal?",
    )


def test_road_arrows(attempt):
    """Where a label speaks of sides, a mirror changes it."""
    checks.quiz(
        attempt.answers(),
        "road_arrows",
        False,
        otherwise="Look at an arrow to the left in a mirror. (With the two labels exchanged it would be "
        "safe, but a mirrored image with the old label is wrong.)",
    )


def test_fruit_ripeness(attempt):
    """What the label is about must not be changed at random."""
    checks.quiz(
        attempt.answers(),
        "fruit_ripeness",
        False,
        otherwise="By what do you see that a tomato is ripe? For cats a shift of hue would be harmless.",
    )


def test_tissue_turned(attempt):
    """Where there is no top, turns keep the label."""
    checks.quiz(
        attempt.answers(),
        "tissue_turned",
        True,
        otherwise="Which side of a slide is up is an accident of how it lies under the microscope.",
    )


def test_mirrored_box(attempt):
    """A mirror moves the marks of an image too, and left edges become right ones."""
    checks.quiz(
        attempt.answers(),
        "mirrored_box",
        70.0,
        explanations={
            10.0: "The box is where it was, and the object is no longer there: boxes have to be mirrored "
            "too.",
            90.0: "That is the mirror image of the left edge, which is now the right one.",
            30.0: "That is the old right edge. A point at x goes to 100 - x.",
            69.0: "Pixel indices from 0 to 99 would give that; here x are positions of edges, from 0 to 100.",
        },
        otherwise="Where does a point at x go? And which of the two edges is the left one afterwards?",
    )


def test_square_copies(attempt):
    """Turns and mirrors of a square give few different images."""
    checks.quiz(
        attempt.answers(),
        "square_copies",
        8,
        accept=(8.0,),
        explanations={
            4: "Those are the turns. Each can be mirrored as well.",
            5: "A mirror image can be turned as well.",
            6: "Four turns and two mirrors; but a mirror image can be turned as well, along a diagonal too.",
            7: "The original counts too.",
            16: "Two mirrors and four turns, but some of these are equal: mirroring up to down is mirroring "
            "left to right, turned by 180 degrees.",
        },
        otherwise="Write a letter F on paper, turn it, look at it in a mirror, and count.",
    )


def test_deleted_word(attempt):
    """A single word may carry the whole label."""
    checks.quiz(
        attempt.answers(),
        "deleted_word",
        0.2,
        explanations={
            0.0: "Without 'not' the review is positive, and is still labelled negative.",
            0.4: "Without 'good' it reads 'The film was not', which nobody would call positive.",
            1.0: "Most of the words do not matter to the label.",
        },
        otherwise="Go through the five words: without which of them does the review become positive?",
    )


def test_mixed_label(attempt):
    """A mixture of two images has the same mixture of the labels."""
    checks.quiz(
        attempt.answers(),
        "mixed_label",
        (0.3, 0.7),
        explanations={
            (0.7, 0.3): "The first image has weight 0.3, and so has its label.",
            (0, 1): "That is the label of the stronger one. Mixup mixes labels as it mixes images.",
            (0.5, 0.5): "The weights of the images are those of the labels.",
            (1, 1): "The entries of a label have to sum to 1 for the cross-entropy.",
        },
        otherwise="Add the two labels with the weights of the images.",
    )


def test_augmented_validation(attempt):
    """A score is to say how the model does on images as they come."""
    checks.quiz(
        attempt.answers(),
        "augmented_validation",
        False,
        otherwise="That would measure another task, and a random one: the score would change from run to "
        "run. (Averaging over fixed changes in use as well is another matter.)",
    )


def test_twin_in_training(attempt):
    """Augmenting before the split puts the twins of most test images into the training part."""
    checks.quiz(
        attempt.answers(),
        "twin_in_training",
        160 / 199,
        explanations={
            0.8: "Nearly. The image itself is one of the 200: its twin is one of the other 199.",
            39 / 199: "That is the probability that the twin is in the test set too.",
            0.2: "That is the share of the test set.",
            0.5: "A twin is more often in the larger part.",
            0.0: "Nothing keeps twins together if all 200 images are shuffled. Split first, then mirror.",
        },
        otherwise="How many images are there besides this one, and how many of them are for training?",
        rtol=1e-3,
    )


def test_copies_for_photographs(attempt):
    """Copies of one example are no independent examples."""
    checks.quiz(
        attempt.answers(),
        "copies_for_photographs",
        False,
        otherwise="Crops of one photograph show the same cat in the same light. They teach what does not "
        "matter, but nothing about other cats.",
    )


def test_averaged_mirror(attempt):
    """Changing the input in use, and averaging, has a name of its own."""
    checks.quiz(
        attempt.answers(),
        "averaged_mirror",
        "test-time augmentation",
        accept=("TTA",),
        options=("bagging", "boosting", "mixup", "test-time augmentation"),
        explanations={
            "bagging": "Bagging averages several models, each trained on another sample. Here there is one "
            "model.",
            "boosting": "Boosting adds up models, each trained on the errors of those before. Here there is "
            "one model.",
            "mixup": "Mixup mixes images and labels in training. Here two predictions are averaged in use.",
        },
    )


def test_standard_error(attempt):
    """A score on a dozen images is uncertain by far."""
    checks.quiz(
        attempt.answers(),
        "standard_error",
        math.sqrt(3 / 16 / 12),
        explanations={
            3 / 16 / 12: "That is the variance. Take its root.",
            math.sqrt(
                3 / 16
            ): "That is the standard deviation of a single image being right or not. Divide by the "
            "root of 12.",
            math.sqrt(3 / 16) / 12: "Divide by the root of 12, not by 12.",
            math.sqrt(3 / 16 / 11): "Divide by n, as the formula has it.",
            math.sqrt(3 / 16 / 9): "n is the number of all images, not of the right ones.",
            math.sqrt(
                12 * 3 / 16
            ): "That is the standard deviation of the number of right images. Divide by 12.",
        },
        otherwise="p is 9/12 and n is 12.",
    )


def test_first_resort(attempt):
    """With few examples, begin with what others have learnt from many."""
    checks.quiz(
        attempt.answers(),
        "first_resort",
        "pretrained",
        options=("deeper", "generator", "pretrained"),
        explanations={
            "deeper": "From 200 images a network learns these 200 images. The deeper, the more easily.",
            "generator": "A GAN needs many images itself, and cannot know what is not in those 200.",
        },
    )
