"""You measure the scatter of the predictions by their standard deviation. What adds up is the variance, its
square."""


def decompose(predictions, truth, noise_sd):
    if truth.shape != predictions.shape[1:] or noise_sd.shape != predictions.shape[1:]:
        raise ValueError("shape")
    if (noise_sd < 0).any():
        raise ValueError("negative")
    bias_squared = (predictions.mean(axis=0) - truth) ** 2
    variance = predictions.std(axis=0)
    noise = noise_sd**2
    error = bias_squared + variance + noise
    return {"bias_squared": bias_squared, "variance": variance, "noise": noise, "error": error}
