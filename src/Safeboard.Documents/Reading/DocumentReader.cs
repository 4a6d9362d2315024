using Safeboard.Documents.Reading.Html;
using Safeboard.Documents.Reading.Mail;
using Safeboard.Documents.Reading.OldWord;
using Safeboard.Documents.Reading.OpenDocument;
using Safeboard.Documents.Reading.Pdf;
using Safeboard.Documents.Reading.PlainText;
using Safeboard.Documents.Reading.RichText;
using Safeboard.Documents.Reading.Sheets;
using Safeboard.Documents.Reading.Word;

namespace Safeboard.Documents.Reading;

/// <summary>Reads a file of any known format to text with places.</summary>
public static class DocumentReader
{
    public static DocumentText Read(ReadingRequest request) => Read(Load(request), request, mayHoldOthers: true);

    /// <summary>Reads bytes that are at hand; PDF and .doc still have to stand at the path of the request.</summary>
    public static DocumentText Read(byte[] bytes, ReadingRequest request) => Read(bytes, request, mayHoldOthers: true);

    private static DocumentText Read(byte[] bytes, ReadingRequest request, bool mayHoldOthers)
    {
        var format = DocumentFormats.Of(request.Extension, FileSignatures.Of(bytes), bytes);
        return format switch
        {
            DocumentFormat.Html => HtmlReader.Read(HtmlDecoding.Decode(bytes), request.Limits, request.Cancel),
            DocumentFormat.Word => WordReader.Read(bytes, request),
            DocumentFormat.Pdf => PdfReader.Read(request, bytes),
            DocumentFormat.OpenDocument => OdtReader.Read(bytes, request),
            DocumentFormat.RichText => RtfReader.Read(bytes, request),
            DocumentFormat.OldWord => OldWordReader.Read(request),
            DocumentFormat.Workbook => SheetReader.Read(bytes, request),
            DocumentFormat.Csv => CsvReader.Read(TextDecoding.Decode(bytes), request),
            DocumentFormat.Mail when mayHoldOthers => MailReader.Read(bytes, request, ReadAttached),
            _ => PlainTextReader.Read(TextDecoding.Decode(bytes), request.Limits, request.Cancel),
        };
    }

    // What another program reads has to stand in a file of its own; it goes when it is read.
    private static DocumentText ReadAttached(byte[] bytes, ReadingRequest request)
    {
        if (request.Extension is not (".pdf" or ".doc")) return Read(bytes, request, mayHoldOthers: false);
        var folder = Directory.CreateTempSubdirectory("safeboard-read-").FullName;
        try
        {
            var file = Path.Combine(folder, "attached" + request.Extension);
            File.WriteAllBytes(file, bytes);
            return Read(bytes, request with { Path = file }, mayHoldOthers: false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
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
