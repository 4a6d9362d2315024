namespace Safeboard.Documents.Understanding.Privacy;

/// <summary>By what a name is known, in words a clerk understands.</summary>
internal static class NameRules
{
    public const string Known = "A name that stands in the attendance, as an owner or in an e-mail header";
    public const string Titled = "A title or rank with a name";
    public const string GivenAndSurname = "A first name with a surname";
    public const string InitialAndSurname = "An initial with a surname";
    public const string FirstName = "The first name of somebody named in full";
    public const string Common = "A common first name alone";
    public const string Context = "Two capital words where only a person can stand";
}
