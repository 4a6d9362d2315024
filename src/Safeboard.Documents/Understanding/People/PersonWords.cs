using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>What a person's name, initials or title look like.</summary>
internal static class PersonWords
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "cllr", "councillor", "rev", "revd", "reverend", "canon", "father", "sister", "sir", "lady", "lord", "dame", "hon",
        "fr", "br", "hhj", "judge", "dame", "ch", "cst", "con", "const", "constable", "dep", "asst", "temp", "t/supt", "t/insp", "a/dci", "a/supt", "cc", "dcc", "pcso", "bishop", "archdeacon", "pastor", "dr.", "dci", "di", "ds", "dc", "pc", "ps", "psc", "sgt", "sergeant", "insp", "inspector", "supt", "superintendent", "det", "detective", "chief", "acc", "dcs", "dsupt", "t/dci", "t/di", "a/di", "major", "capt", "imam", "rabbi", "baroness", "temporary", "acting", "lt", "cdr", "cmdr", "sqn", "ldr", "surg", "brig", "archdeacon", "preb", "prebendary", "ven", "venerable", "sr", "baron", "viscount", "hm", "csupt", "d/supt", "d/insp", "d/sgt", "c/supt", "c/insp", "dac", "det.",
    };

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    { "de", "van", "von", "der", "den", "la", "le", "al", "el", "bin", "ap", "ab", "ferch", "st", "da", "dos", "di", "ter", "o'" };

    /// <summary>Words that stand in names of bodies, posts, papers and headings and not in names of people.</summary>
    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        "board", "group", "committee", "council", "team", "service", "services", "trust", "police", "college", "school", "schools", "academy", "partnership", "partner", "partners", "panel", "unit", "office", "officer",
        "executive", "director", "manager", "head", "chair", "chairs", "member", "members", "nurse", "doctor", "lead", "advisor", "adviser", "coordinator", "co-ordinator", "representative", "consultant", "administrator",
        "report", "reports", "minutes", "agenda", "action", "actions", "plan", "plans", "policy", "strategy", "review", "reviews", "audit", "audits", "annual", "update", "meeting", "item", "items", "business", "next", "date", "time", "venue", "page",
        "children", "child", "young", "people", "adult", "adults", "family", "families", "youth", "health", "care", "social", "safeguarding", "education", "training", "early", "help", "public", "mental", "domestic", "abuse", "sexual", "violence",
        "county", "city", "borough", "district", "town", "hall", "road", "street", "house", "centre", "center", "room", "hospital", "hospitals", "nhs", "ccg", "probation", "fire", "rescue", "university", "foundation", "national", "local", "regional",
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "upper", "lower", "great", "new", "the", "and", "for", "of", "to", "in", "on", "at", "by", "from", "with", "this", "that", "these", "those", "all", "any", "other", "no", "not",
        "project", "programme", "forum", "network", "authority", "authorities", "department", "government", "ofsted", "cafcass", "association", "society", "commission", "commissioner", "inspectorate", "inspection", "inspector's",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
        "apologies", "present", "absent", "attendance", "attendees", "agency", "name", "role", "organisation", "welcome", "introductions", "matters", "arising", "risk", "register", "data", "performance", "quality", "assurance", "outcome", "purpose",
        "independent", "deputy", "assistant", "senior", "principal", "primary", "secondary", "special", "designated", "named", "lay", "voluntary", "sector", "community", "communities", "legal", "financial", "finance", "clinical", "medical", "area", "division", "support",
        "teams", "microsoft", "zoom", "skype", "serious", "case", "practice", "learning", "lessons", "working", "together", "joint", "multi-agency", "response", "framework", "guidance", "procedure", "procedures", "protocol", "proposed", "draft", "final", "summary", "key", "messages",
        "budget", "funding", "exception", "highlight", "section", "appendix", "annex", "table", "figure", "chapter", "act", "bill", "law", "court", "crown", "home", "homes", "office's", "christmas", "easter", "spring", "summer", "autumn", "winter", "english", "british", "uk", "england", "wales", "scotland", "ireland",
        "st", "green", "red", "amber", "agreed", "resolved", "noted", "recommendation", "recommendations", "decision", "question", "questions", "answer", "answers", "note", "notes", "chief", "bank", "holiday", "lane", "avenue", "park", "square", "building", "suite", "floor", "chamber", "library", "church", "library's",
        "strategic", "operational", "constable", "superintendent", "governor", "governors", "teacher", "teachers", "practitioner", "social", "worker", "workers", "housing", "prevention", "protection", "development", "improvement", "information", "communication", "communications", "website", "newsletter", "conference", "workshop", "survey",
        "you", "we", "i", "he", "she", "they", "it", "who", "what", "when", "where", "why", "how", "there", "here", "if", "as", "is", "are", "was", "were", "will", "would", "should", "has", "had", "have", "be", "also", "following", "please", "dear", "regards", "thanks", "subject", "hi", "hello", "re", "fw", "fwd", "cc", "sent",
        "apols", "apol", "dep", "vacancy", "vacant", "constabulary", "federation", "diocese", "diocesan", "hospice", "infirmary", "clinic", "healthcare", "enterprise", "alliance", "consortium", "junior", "infants", "sixth", "form", "college's", "surgery", "practice", "commissioning", "groups", "body", "bodies", "sub", "subgroup", "integrated", "acute", "ambulance", "charity", "trustee", "treasurer", "secretary", "clerk", "convener", "convenor", "solicitor", "barrister", "magistrate", "analyst", "apprentice", "student", "trainee", "interim", "acting", "vice", "shadow", "scrutineer", "wellbeing", "families'", "regeneration", "environment", "licensing", "transport", "sport", "leisure", "integration", "reducing", "offending", "inclusion", "attendance", "welfare",
        "looked", "after", "missing", "exploitation", "neglect", "contextual", "harm", "self", "self-harm", "trafficking", "slavery", "modern", "elective", "electively", "educated", "cross", "border", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first", "second", "third",
    };

    /// <summary>Words of these that are surnames too: behind a common first name they are part of a name.</summary>
    private static readonly HashSet<string> Surnames = new(StringComparer.OrdinalIgnoreCase)
    {
        "north", "west", "east", "young", "hall", "green", "church", "house", "park", "lane", "bank", "street", "head", "law", "court", "page", "winter", "summer", "cross", "constable", "may", "english", "ireland", "england", "wales", "case",
        "early", "home", "field", "ward", "road", "square", "small", "new", "read", "day", "self", "town", "key", "lead", "bill", "love", "clerk", "house", "holiday", "marshall", "bishop", "major", "judge", "friday", "monday", "senior", "nurse", "lay", "guest", "best", "price", "hope", "plan", "chambers", "temple", "commons", "forest",
    };

    /// <summary>Capitals that stand for bodies, programmes or "to be confirmed" and for nobody's name.</summary>
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "TBC", "TBA", "NHS", "CCG", "ICB", "ICS", "PCT", "CSE", "CCE", "FGM", "SCR", "AOB", "AOCB", "MASH", "LADO", "LSCB", "LSCP", "CDOP", "YOS", "YOT", "DWP", "CQC", "SEND", "HMIC", "NPS", "CRC", "ALL", "RAG", "DHR", "EHE", "CAMHS", "MACE", "MARAC", "MAPPA", "GP", "NB", "UK", "TOR", "VCS", "PDF", "CSP", "SAB", "CYP", "QA", "FYI", "DNA",
    };

    /// <summary>"Vacancy", "TBC", "None": a row or piece that names nobody.</summary>
    public static bool IsNobody(string text) =>
        text.Trim(' ', '(', ')', '[', ']', '.', '-', '–').ToLowerInvariant() is "" or "vacancy" or "vacant" or "vacant post" or "tbc" or "tba" or "to be confirmed" or "to be advised" or "to be appointed" or "none" or "none received" or "n/a" or "nil" or "no apologies" or "nobody" or "all"
            or "no representative" or "no representation" or "no rep" or "not represented" or "representative to be confirmed" or "post vacant";

    public static bool IsAbbreviation(string text) => Abbreviations.Contains(text);

    /// <summary>Also ranks that are acting or temporary, and those of detectives: "T/Supt", "A/DI", "D/Insp".</summary>
    public static bool IsTitle(string word) => Titles.Contains(word.TrimEnd('.')) || word is ['T' or 'A' or 'D' or 'C' or 'P', '/', ..] && Titles.Contains(word[2..].TrimEnd('.')) || word.Length is 4 or 6 && word[1] == '.' && word[^1] == '.' && Titles.Contains(word.Replace(".", "", StringComparison.Ordinal));

    /// <summary>"Councillors", "Drs": a title that several names behind it share.</summary>
    public static bool IsSharedTitle(string word) =>
        word.TrimEnd('.').ToLowerInvariant() is "councillors" or "cllrs" or "drs" or "doctors" or "messrs" or "mesdames" or "misses" or "professors" or "profs" or "revds" or "reverends" or "superintendents" or "inspectors" or "members";

    public static bool IsOtherWord(string word) => Others.Contains(word);

    /// <summary>"SC", "ASp", "JOB", "TKe": two to four letters, at least two of them capitals.</summary>
    public static bool IsInitials(string text)
    {
        if (text.Length is < 2 or > 4) return false;
        var capitals = 0;
        foreach (var letter in text)
        {
            if (!char.IsLetter(letter)) return false;
            if (char.IsUpper(letter)) capitals++;
        }
        return capitals >= 2 && char.IsUpper(text[0]);
    }

    /// <summary>Two to five words that all look like parts of a name, of which titles are not counted.</summary>
    public static bool IsName(string text)
    {
        if (text.Length is < 4 or > 60) return false;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var skip = 0;
        while (skip < words.Length && IsTitle(words[skip])) skip++;
        var parts = words.Length - skip;
        if (parts is < 1 or > 5 || parts == 1 && skip == 0) return false;
        var full = 0;
        for (var i = skip; i < words.Length; i++)
        {
            if (i > skip && Particles.Contains(words[i])) continue;
            if (!IsNamePart(words[i]) && !(i == skip && i + 1 < words.Length && IsWordyGiven(words[i], words[i + 1])) && !(i > skip && (IsLoudSurname(words[i - 1], words[i]) || IsWordySurname(words[i - 1], words[i])))) return false;
            if (words[i].TrimEnd('.').Length > 1) full++;
        }
        return full >= 1 && (parts > 1 ? full >= 1 && words[^1].TrimEnd('.').Length > 1 : full == 1);
    }

    /// <summary>"Jane", "O'Neill", "Malik-Dean", "McKay", "J.": one part of a name.</summary>
    public static bool IsNamePart(string word)
    {
        var bare = word.TrimEnd('.');
        if (bare.Length == 0 || !char.IsUpper(bare[0]) || bare.Length != word.Length && bare.Length > 2) return false;
        var lower = 0;
        foreach (var letter in bare)
        {
            if (char.IsLower(letter)) lower++;
            else if (!char.IsUpper(letter) && letter is not ('\'' or '’' or '-' or '‑' or '.')) return false;
        }
        if (bare.Length == 1) return true;
        return lower >= bare.Length / 3 && lower > 0 && !Others.Contains(bare) && !bare.EndsWith("’s", StringComparison.Ordinal) && !bare.EndsWith("'s", StringComparison.Ordinal);
    }

    // "Bill Marsh", "May Reed": a first name that is a word too, before a surname.
    private static bool IsWordyGiven(string word, string next) =>
        Others.Contains(word) && Privacy.GivenNames.Has(word) && IsNamePart(next) && next.Length > 2 && !Privacy.GivenNames.Has(next);

    // "Gail North", "Tom Hall", "Mr I West".
    private static bool IsWordySurname(string before, string word) => Surnames.Contains(word) && char.IsUpper(word[0]) && word.AsSpan(1).IndexOfAnyInRange('A', 'Z') < 0
        && (Privacy.GivenNames.Has(before) || IsTitle(before) || before.TrimEnd('.').Length == 1 && char.IsUpper(before[0]));

    // "Ann REED": a surname in capitals behind a common first name.
    private static bool IsLoudSurname(string before, string word) =>
        word.Length >= 3 && word.All(c => char.IsUpper(c) || c is '-' or '\'' or '’') && Privacy.GivenNames.Has(before) && !Others.Contains(word) && !Abbreviations.Contains(word);

    /// <summary>Initials that a name gives: "Kerry-Ann Doyle" is KAD, or KD.</summary>
    public static IEnumerable<string> InitialsOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(IsTitle).Where(w => char.IsLetter(w[0])).ToArray();
        if (words.Length < 2) yield break;
        yield return string.Concat(words.Select(w => char.ToUpperInvariant(w[0])));
        if (words.Length > 2) yield return $"{char.ToUpperInvariant(words[0][0])}{char.ToUpperInvariant(words[^1][0])}";
        var split = string.Concat(words.SelectMany(w => w.Split('-', StringSplitOptions.RemoveEmptyEntries)).Select(w => char.ToUpperInvariant(w[0])));
        if (split.Length > words.Length) yield return split;
    }

    private static string WordAt(string text, int at, int limit)
    {
        while (at < limit && text[at] == ' ') at++;
        var end = at;
        while (end < limit && (char.IsLetter(text[end]) || text[end] is '-' or '’' or '\'')) end++;
        return text[at..end];
    }

    private static bool BeginsName(string text, int at, int limit) => WordAt(text, at, limit) is { Length: > 0 } next && (IsTitle(next) || IsNamePart(next));

    /// <summary>Where a name begins a text, its end; else the start.</summary>
    public static int NameEnd(string text, TextSpan span)
    {
        var end = span.Start;
        var at = span.Start;
        var before = "";
        var words = 0;
        while (at < span.End)
        {
            var stop = at;
            while (stop < span.End && !char.IsWhiteSpace(text[stop]) && text[stop] is not (',' or '(' or ';' or ':' or '/' or '–' or ')' or '[' or ']')) stop++;
            // "D/Insp Quinn"
            if (stop == at + 1 && stop < span.End && text[stop] == '/' && text.IndexOf(' ', stop, span.End - stop) is > 0 and var rank && IsTitle(text[at..rank])) stop = rank;
            var word = text[at..stop];
            // The full stop behind a surname ends the sentence.
            if (word.Length > 3 && word[^1] == '.' && !IsTitle(word) && IsNamePart(word[..^1])) { end = stop - 1; break; }
            // "Sam Green SGr": initials behind a name.
            if (before.Length > 1 && end > span.Start && IsInitials(word) && text.AsSpan(span.Start, end - span.Start).Contains(' ')) break;
            // "Ann Reed Dr Omar Bell": the title begins the next one.
            if (words > 1 && IsTitle(word) && !Particles.Contains(word) && BeginsName(text, stop, span.End)) break;
            if (!IsTitle(word)) words++;
            if (word.Length == 0 || !IsTitle(word) && !Particles.Contains(word) && !IsNamePart(word) && !IsLoudSurname(before, word) && !IsWordySurname(before, word) && !(words == 1 && IsWordyGiven(word, WordAt(text, stop, span.End)))) break;
            before = word;
            end = stop;
            at = stop;
            while (at < span.End && text[at] == ' ') at++;
            if (stop < span.End && text[stop] != ' ') break;
        }
        return end > span.Start && IsName(Spans.Trim(text, new(span.Start, end)) is var trimmed ? text[trimmed.Start..trimmed.End] : "") ? end : span.Start;
    }
}
