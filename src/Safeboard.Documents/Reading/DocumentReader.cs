using Safeboard.Documents.Reading.Html;
using Safeboard.Documents.Reading.Pdf;
using Safeboard.Documents.Reading.PlainText;
using Safeboard.Documents.Reading.Word;

namespace Safeboard.Documents.Reading;

/// <summary>Reads a file of any known format to text with places.</summary>
public static class DocumentReader
{
    public static DocumentText Read(ReadingRequest request)
    {
        var bytes = Load(request);
        var format = DocumentFormats.Of(request.Extension, FileSignatures.Of(bytes), bytes);
        return format switch
        {
            DocumentFormat.Html => HtmlReader.Read(HtmlDecoding.Decode(bytes), request.Limits, request.Cancel),
            DocumentFormat.Pdf => PdfReader.Read(request, bytes),
            DocumentFormat.Word => WordReader.Read(bytes, request),
            _ => PlainTextReader.Read(TextDecoding.Decode(bytes), request.Limits, request.Cancel),
        };
    }

    private static byte[] Load(ReadingRequest request)
    {
        if (request.Extension == ".msg") throw Unreadable.OutlookMessage();
        if (!DocumentFormats.IsKnown(request.Extension)) throw Unreadable.WrongType(request.Extension);
        var file = new FileInfo(request.Path);
        if (!file.Exists) throw Unreadable.NotFound();
        if (file.Length > request.Limits.Bytes) throw Unreadable.TooLarge(request.Limits.Bytes);
        if (file.Length == 0) throw Unreadable.Empty();
        try
        {
            return File.ReadAllBytes(request.Path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw Unreadable.NotFound();
        }
    }
}
