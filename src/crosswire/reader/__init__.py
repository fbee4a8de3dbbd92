"""The language model at run time: tokens, sentences, tags, parse, names, attribution, embeddings."""

from crosswire.reader.errors import ReaderError
from crosswire.reader.onnx_reader import OnnxReader, load

__all__ = ["OnnxReader", "ReaderError", "load"]
