using Safeboard.Documents.Understanding.People;

namespace Safeboard.Documents.Understanding.Privacy;

/// <summary>Words as parts of names: where they end, and what cannot be one.</summary>
internal static class NameWords
{
    private static readonly HashSet<string> Ranks = new(StringComparer.OrdinalIgnoreCase)
    { "chief", "detective", "superintendent", "inspector", "sergeant", "constable", "sister", "father", "lord", "lady", "major", "police", "temporary", "acting" };

    /// <summary>What makes the capital word before it the name of a place, a house or a body.</summary>
    private static readonly HashSet<string> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        "wards", "drive", "place", "terrace", "crescent", "mews", "gardens", "station", "view", "valley",
        "hospice", "nursery", "nurseries", "surgery", "infirmary", "clinic", "works", "week", "appeal", "estate", "quay", "wharf", "arms", "inn", "hotel", "theatre", "stadium", "museum", "cathedral", "mosque", "synagogue",
        "executives", "officers", "managers", "directors", "heads", "leads", "representatives", "professional", "professionals", "mayor", "operation", "task", "finish", "incident", "incidents", "inspectors", "superintendents", "constables", "minister", "ministers", "secretary", "treasurer", "coroner", "register", "clerk", "probation",
        "inquiry", "report", "review", "model", "scale", "test", "tool", "toolkit", "method", "award", "foundation", "island", "islands", "sea", "bay", "river", "lake", "bbc", "nhs", "infant", "infants", "junior", "academy", "college", "rooms", "block", "wing", "entrance", "site", "campus",
        "guildhall", "healthcare", "homes", "hostel", "solicitors", "associates", "consulting", "ltd", "limited", "plc", "cic", "fund", "charity", "lottery", "awards", "prize", "lecture", "conference", "principle", "principles", "competent", "guidelines", "judgment",
        "however", "therefore", "although", "discussion", "following", "some", "many", "several", "both", "each", "our", "their", "his", "her", "its", "once", "since", "during", "further", "but", "so", "then", "now", "only", "more", "most", "such", "because", "also",
        "excel", "word", "outlook", "windows", "google", "facebook", "twitter", "monday", "bsl", "gmt", "bst",
    };

    /// <summary>Places that are surnames as well: "Owen Wood", but "Wood Farm".</summary>
    private static readonly HashSet<string> PlacesOrSurnames = new(StringComparer.OrdinalIgnoreCase)
    { "ward", "farm", "grove", "close", "way", "hill", "garden", "manor", "lodge", "castle", "bridge", "cross", "wood", "common", "heath", "mill", "abbey", "chapel", "temple", "day", "green", "lane", "park", "hall", "house", "church", "banks", "west", "north", "home", "bell" };

    private static readonly HashSet<string> Acronyms = new(StringComparer.Ordinal) { "LSCB", "MASH", "MARAC", "CAMHS", "CDOP", "SCRS", "MAPPA", "PCT", "SSAFA", "NSPCC", "IDVA", "ISVA", "BAME", "SEND", "HMIC", "LADO" };

    public static bool IsTitle(string word) => PersonWords.IsTitle(word) && (!Ranks.Contains(word) || word.Equals("inspector", StringComparison.OrdinalIgnoreCase) || word.Equals("sergeant", StringComparison.OrdinalIgnoreCase)) && word is not ("ps" or "Ps" or "di" or "ds" or "dc" or "pc" or "Pc")
        || word is "Chief" or "Detective" or "Superintendent" or "Sister" or "Father" or "Constable" or "Lady" or "Lord";

    public static bool IsRank(string word) => char.IsUpper(word[0]) && Ranks.Contains(word);

    /// <summary>A word that is more often part of a post or a thing than a title: "Chief", "Major", "Sister".</summary>
    public static bool IsLoneRank(string words) => words is "Chief" or "Lord" or "Lady" or "Major" or "Sister" or "Father" or "Police" or "Acting" or "Temporary";

    public static bool IsPart(string word) => word.Length > 1 && PersonWords.IsNamePart(word) && !Places.Contains(word);

    public static bool IsPlace(string word) => Places.Contains(word) || PersonWords.IsOtherWord(word);

    /// <summary>True for a word that is a surname only behind a name that is nothing else.</summary>
    public static bool IsPlaceOrSurname(string word) => char.IsUpper(word[0]) && PlacesOrSurnames.Contains(word);

    public static bool IsCapitals(string word) => word.Length > 2 && word.All(c => char.IsUpper(c) || c is '-' or '\'' or '’');

    public static bool IsAcronym(string word) => Acronyms.Contains(word) || !word.AsSpan().ContainsAny("AEIOUY");

    /// <summary>The end of a small word inside a name ("de", "van der", "ap"), where one stands.</summary>
    public static int? Particle(string text, int at)
    {
        int? found = null;
        while (Next(text, found ?? at) is { } next && next.Word is "de" or "da" or "dos" or "van" or "von" or "der" or "den" or "la" or "le" or "al" or "el" or "bin" or "ap" or "ab" or "ferch" or "ter") found = next.End;
        return found;
    }

    /// <summary>True where a full stop stands between a word and the one before.</summary>
    public static bool SentenceEndsBefore(string text, int at)
    {
        while (at > 0 && IsSpace(text[at - 1])) at--;
        return at > 0 && text[at - 1] is '.' or '!' or '?' or '\n' && at > 2 && char.IsLower(text[at - 2]);
    }

    public static (string Word, int End)? Next(string text, int at)
    {
        // Behind an initial or a short title a full stop may stand: "J. Marsh", "Dr. Marsh".
        if (at < text.Length && text[at] == '.' && at > 0 && (at == 1 || !char.IsLower(text[at - 1]) || Short(text, at))) at++;
        if (at >= text.Length || !IsSpace(text[at])) return null;
        while (at + 1 < text.Length && IsSpace(text[at + 1])) at++;
        var end = End(text, at + 1);
        return end > at + 1 ? (text[(at + 1)..end], end) : null;
    }

    private static bool Short(string text, int dot)
    {
        var start = dot;
        while (start > 0 && dot - start < 6 && char.IsLetter(text[start - 1])) start--;
        return PersonWords.IsTitle(text[start..dot]);
    }

    public static int End(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || end > at && text[end] is '\'' or '’' or '-' or '‑' && end > at && end + 1 < text.Length && char.IsLetter(text[end + 1]))) end++;
        // "Jane's" is Jane.
        return end - at > 3 && text[end - 1] == 's' && text[end - 2] is '\'' or '’' && end - at > 3 ? end - 2 : end;
    }

    private static bool IsSpace(char letter) => letter is ' ' or '\u00a0' or '\u2009' or '\u202f';
}
