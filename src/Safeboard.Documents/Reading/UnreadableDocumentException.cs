namespace Safeboard.Documents.Reading;

/// <summary>A document that cannot be read: why, and what the person can do about it.</summary>
public sealed class UnreadableDocumentException(string code, string reason, string remedy, Exception? inner = null)
    : Exception(reason, inner)
{
    /// <summary>Short stable name of the case, for example "password-protected"; see <see cref="UnreadableCode"/>.</summary>
    public string Code { get; } = code;

    /// <summary>What is wrong, as a sentence.</summary>
    public string Reason { get; } = reason;

    /// <summary>What the person can do, as a sentence.</summary>
    public string Remedy { get; } = remedy;
}

/// <summary>The cases in which a document cannot be read.</summary>
public static class UnreadableCode
{
    public const string WrongType = "wrong-type";
    public const string Empty = "empty";
    public const string PasswordProtected = "password-protected";
    public const string ScanWithoutText = "scan-without-text";
    public const string TooLarge = "too-large";
    public const string TooManyPages = "too-many-pages";
    public const string Damaged = "damaged";
    public const string NotWhatItSays = "not-what-it-says";
    public const string TooComplex = "too-complex";
    public const string OutlookMessage = "outlook-msg";
    public const string TooSlow = "too-slow";
    public const string NotInstalled = "not-installed";
    public const string Crashed = "crashed";
    public const string NoSuchPart = "no-such-part";
    public const string NotFound = "not-found";
}
