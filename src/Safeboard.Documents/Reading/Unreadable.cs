using System.Globalization;

namespace Safeboard.Documents.Reading;

/// <summary>The words for each case in which a document cannot be read.</summary>
public static class Unreadable
{
    public const string ReadableTypes = "Word (.docx or .doc), PDF, OpenDocument (.odt), rich text (.rtf), web page (.html), plain text (.txt), e-mail (.eml) or spreadsheet (.xlsx or .csv)";

    public static UnreadableDocumentException WrongType(string extension) => new(UnreadableCode.WrongType,
        extension.Length == 0 ? "The file name has no ending that says what sort of file it is" : $"Safeboard does not read {extension} files",
        $"Save it as {ReadableTypes} and add it again");

    public static UnreadableDocumentException Empty() => new(UnreadableCode.Empty,
        "The file is empty: there is no text in it",
        "Check that the right file was chosen");

    public static UnreadableDocumentException PasswordProtected() => new(UnreadableCode.PasswordProtected,
        "The file is protected with a password",
        "Open it, remove the password, save it and add it again");

    public static UnreadableDocumentException Scan() => new(UnreadableCode.ScanWithoutText,
        "The file is a scan: it has pictures of pages and no text",
        "Add the document it was scanned from, or run text recognition (OCR) on it first");

    public static UnreadableDocumentException TooLarge(long limit) => new(UnreadableCode.TooLarge,
        string.Create(CultureInfo.InvariantCulture, $"The file is larger than {limit / (1024 * 1024)} MB"),
        "Take pictures out of it, or split it, and add it again");

    public static UnreadableDocumentException TooManyPages(int limit) => new(UnreadableCode.TooManyPages,
        string.Create(CultureInfo.InvariantCulture, $"The document has more than {limit:N0} pages"),
        "Split it and add the parts that are minutes or reports");

    public static UnreadableDocumentException Damaged(Exception? inner = null) => new(UnreadableCode.Damaged,
        "The file is damaged and cannot be opened",
        "Open it in the program that made it, save it again under a new name and add that file", inner);

    public static UnreadableDocumentException NotWhatItSays(string named, string found) => new(UnreadableCode.NotWhatItSays,
        $"The file is named {named} but it is {found}",
        "Give it the right ending, or save it again in the format you meant, and add it again");

    public static UnreadableDocumentException TooComplex(string what) => new(UnreadableCode.TooComplex,
        $"The file holds {what}, which no board document needs",
        "Copy the text you need into a new document and add that");

    public static UnreadableDocumentException OutlookMessage() => new(UnreadableCode.OutlookMessage,
        "Outlook message files (.msg) cannot be read",
        "In Outlook, open the message, choose Save as, and save it as .eml or .html; or save its attachment and add that");

    public static UnreadableDocumentException NoSuchPart(int asked, int parts) => new(UnreadableCode.NoSuchPart,
        string.Create(CultureInfo.InvariantCulture, $"The message has no part {asked}"),
        string.Create(CultureInfo.InvariantCulture, $"Choose one of its {parts} parts, from 1"));

    public static UnreadableDocumentException TooSlow(int seconds) => new(UnreadableCode.TooSlow,
        string.Create(CultureInfo.InvariantCulture, $"Reading the file took more than {seconds} seconds of work"),
        "Split it, or save it again in another format, and add it again");

    public static UnreadableDocumentException NotInstalled(string format, string package) => new(UnreadableCode.NotInstalled,
        $"This server cannot read {format} files because {package} is not installed",
        $"Ask whoever looks after the server to install {package}, or save the file as .docx or .txt");

    public static UnreadableDocumentException NotFound() => new(UnreadableCode.NotFound,
        "The file is not there or may not be opened",
        "Check the name of the file");
}
