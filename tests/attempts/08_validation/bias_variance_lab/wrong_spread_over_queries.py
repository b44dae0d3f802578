"""Your variance is taken along the queries. There it says how much the predicted function goes up and down;
the variance of a model is over the data sets, at each query on its own."""


def decompose(predictions, truth, noise_sd):
    if truth.shape != predictions.shape[1:] or noise_sd.shape != predictions.shape[1:]:
        raise ValueError("shape")
    if (noise_sd < 0).any():
        raise ValueError("negative")
    bias_squared = (predictions.mean(axis=0) - truth) ** 2
    variance = predictions.var(axis=1)
    noise = noise_sd**2
    error = ((predictions - truth) ** 2).mean(axis=0) + noise
    return {"bias_squared": bias_squared, "variance": variance, "noise": noise, "error": error}
