namespace Safeboard.Documents.Reading;

/// <summary>The formats that can be read.</summary>
public enum DocumentFormat { PlainText, Html, Word, OldWord, Pdf, OpenDocument, RichText, Mail, Workbook, Csv }

/// <summary>Which format a file has, from its name and its first bytes; the two must agree.</summary>
public static class DocumentFormats
{
    public static IReadOnlyList<string> Extensions { get; } =
        [".docx", ".doc", ".pdf", ".odt", ".rtf", ".html", ".htm", ".txt", ".eml", ".xlsx", ".csv"];

    public static bool IsKnown(string extension) => Extensions.Contains(extension);

    internal static DocumentFormat Of(string extension, FileSignature signature, byte[] bytes)
    {
        if (signature == FileSignature.Ole && IsEncrypted(bytes)) throw Unreadable.PasswordProtected();
        return (extension, signature) switch
        {
            (".docx", FileSignature.Zip) => DocumentFormat.Word,
            (".odt", FileSignature.Zip) => DocumentFormat.OpenDocument,
            (".xlsx", FileSignature.Zip) => DocumentFormat.Workbook,
            (".pdf", FileSignature.Pdf) => DocumentFormat.Pdf,
            (".doc", FileSignature.Ole) => DocumentFormat.OldWord,
            // Word itself opens rich text and web pages that are named .doc, and many systems export them so.
            (".doc" or ".rtf", FileSignature.RichText) => DocumentFormat.RichText,
            (".doc" or ".html" or ".htm", FileSignature.Html) => DocumentFormat.Html,
            (".html" or ".htm", FileSignature.Text or FileSignature.Xml) => DocumentFormat.Html,
            (".eml", FileSignature.Text) => DocumentFormat.Mail,
            (".csv", FileSignature.Text) => DocumentFormat.Csv,
            (".txt", FileSignature.Text or FileSignature.Html or FileSignature.Xml) => DocumentFormat.PlainText,
            _ => throw Unreadable.NotWhatItSays(extension, FileSignatures.Described(signature)),
        };
    }

    // A Word file with a password is an OLE file that holds a stream named "EncryptedPackage".
    private static bool IsEncrypted(byte[] bytes) =>
        bytes.AsSpan().IndexOf(System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
}
