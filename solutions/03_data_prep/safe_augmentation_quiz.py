"""Data augmentation: which changes keep the label, and what copies are worth.

With little data one makes more of it: mirrored, turned, cropped, recoloured copies of the training examples.
That teaches the model what does not matter. It goes wrong in two ways, and interviewers ask for both. A
change that does matter teaches something false: a 6 turned upside down is a 9. And copies that cross from
training to test make the score a lie.

Return a dict with one entry for each of the keys below: True or False, a word of those offered, a number, or
a tuple where it says so. Numbers are compared with a relative tolerance of 1e-3; you may write them as
expressions, such as 2 / 3.

True if the change keeps the label, False if not:

digit_six
    Handwritten digits, labelled 0 to 9; turned by 180 degrees.
cat_mirrored
    Photographs of pets, labelled cat or dog; mirrored left to right.
road_arrows
    Road signs, two of the labels being "turn left" and "turn right"; mirrored left to right.
fruit_ripeness
    Photographs of tomatoes, labelled unripe or ripe; the hue shifted at random.
tissue_turned
    Microscope images of tissue, labelled tumour or healthy; turned by 90, 180 or 270 degrees.

What becomes of label and data (numbers):

mirrored_box
    An image is 100 wide. An object in it is marked by a box whose left edge is at x = 10 and whose right edge
    is at x = 30, x running from 0 at the left border of the image to 100 at the right one. The image is
    mirrored left to right. At which x is the left edge of the new box?
square_copies
    A square aerial photograph may be turned by any multiple of 90 degrees, and mirrored, and both. How many
    different images can that give at most, the original included?
deleted_word
    Reviews are labelled positive or negative. To augment them, one word is deleted, each with the same
    probability. "The film was not good" has five words and is labelled negative. With which probability is
    what remains a positive review?
mixed_label
    Mixup of two images, with weight 0.3 for the first and 0.7 for the second. Their labels are the one-hot
    vectors (1, 0) and (0, 1). The new label, as a tuple.

How augmentation is used, and what it is worth:

augmented_validation
    True or False: the validation images should be changed at random in the same way as the training images
    when the score is measured.
twin_in_training
    100 photographs are mirrored, which makes 200 images. Only then 40 of the 200 are drawn at random as test
    set, and the rest is for training. Take one test image: with which probability is its twin in the training
    part?
copies_for_photographs
    True or False: five random crops of each of 100 photographs are worth as much as 500 different ones.
averaged_mirror
    In use, a model gets the image and its mirror image, and the two predictions are averaged. What is that
    called: "bagging", "boosting", "mixup" or "test-time augmentation"?
standard_error
    Of 12 validation images 9 are classified correctly. The standard error of that accuracy, estimated as
    sqrt(p (1 - p) / n).
first_resort
    50 everyday photographs for each of 4 classes. What would you try first: "deeper" (a deeper network,
    trained from random weights), "generator" (train a GAN on them to make more) or "pretrained" (a network
    trained on millions of photographs, its features kept as they are, and a linear classifier on top)?
"""

# Given: for numbers such as math.sqrt(2).
import math


def answers() -> dict[str, bool | float | str | tuple[float, ...]]:
    """Return the answers.

    Returns
    -------
    dict
        For each key listed above a bool, a number, a string or a tuple; None for a question that you leave
        for later.

    Examples
    --------
    >>> len(answers())
    15
    """
    return {
        # It becomes a 9: the training set would say that this 9 is a 6.
        "digit_six": False,
        # A cat has no side, and photographers stand on either.
        "cat_mirrored": True,
        # Left becomes right. It would be safe with the two labels exchanged.
        "road_arrows": False,
        # Colour is what the label is about.
        "fruit_ripeness": False,
        # A slide has no top. (Of a landscape one could not say that.)
        "tissue_turned": True,
        # x becomes 100 - x, so the old right edge, 30, is the new left one.
        "mirrored_box": 100 - 30,
        # Four turns, and the same four of the mirror image; mirroring up to down is among them.
        "square_copies": 4 * 2,
        # Only without "not" does it become positive.
        "deleted_word": 1 / 5,
        # The label is mixed as the images are.
        "mixed_label": (0.3, 0.7),
        # The question is how the model does on images as they come.
        "augmented_validation": False,
        # Of the other 199 images 160 are in the training part.
        "twin_in_training": 160 / 199,
        # Crops of one photograph show one cat, in one light, from one camera.
        "copies_for_photographs": False,
        "averaged_mirror": "test-time augmentation",
        # p = 9/12: with so few images 0.75 means little, give or take 0.125.
        "standard_error": math.sqrt(0.75 * 0.25 / 12),
        # 200 images are enough for a linear classifier on good features; not for a network, and even less for
        # a GAN, which knows nothing that is not in them.
        "first_resort": "pretrained",
    }
