namespace Safeboard.Output.Documents.Pdf;

/// <summary>A document could not be made into a PDF; the message says why and what to do.</summary>
public sealed class NotPrintedException(string message, Exception? because = null) : Exception(message, because);
