using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Groups;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>How the pages write campaigns and returns.</summary>
internal static class ReturnWords
{
    public static (string Words, string Colour) Tag(CampaignRow row, DateOnly today) => row.State switch
    {
        CampaignState.Draft => ("Draft", "yellow"),
        CampaignState.Closed => ("Closed", "grey"),
        _ when row.ClosesOn < today => ("Past its day", "red"),
        _ => ("Open", "blue"),
    };

    public static (string Words, string Colour) Tag(ReturnState state, SignOff signOff) => state switch
    {
        ReturnState.NotStarted => ("Not started", "grey"),
        ReturnState.InProgress => ("In progress", "blue"),
        ReturnState.ChangesRequested => ("To be changed", "orange"),
        ReturnState.Submitted when signOff != SignOff.Nobody => ("To be confirmed", "turquoise"),
        ReturnState.Submitted => ("Submitted", "green"),
        ReturnState.Moderated => ("Moderated", "green"),
        _ => ("Confirmed", "green"),
    };

    public static string Asks(Asks asks, int count) => asks switch
    {
        Domain.Returns.Questions.Asks.Agencies => Wording.Count(count, "agency", "agencies"), Domain.Returns.Questions.Asks.Schools => Wording.Count(count, "school", "schools"), _ => Wording.Count(count, "person", "people"),
    };

    public static string For(Asks asks) => asks switch
    {
        Domain.Returns.Questions.Asks.Agencies => "Agencies", Domain.Returns.Questions.Asks.Schools => "Schools", Domain.Returns.Questions.Asks.Board => "The board’s members", _ => "People",
    };

    /// <summary>The heading of what counts are split by.</summary>
    public static string GroupHead(Asks asks) => asks == Domain.Returns.Questions.Asks.Schools ? "Phase" : "Sector";

    public static string Group(Asks asks, string group) => asks == Domain.Returns.Questions.Asks.Agencies && Enum.TryParse<Sector>(group, out var sector) ? GroupWords.Of(sector) : group.Length == 0 ? "All" : group;

    public static string SignsOff(SignOff signOff) => signOff switch
    {
        SignOff.Governors => "The chair of governors", SignOff.SeniorLead => "The senior lead", _ => "Nobody: what is submitted is complete",
    };

    public static string Reads(Readers readers) => readers switch
    {
        Readers.SignerOnly => "Only the respondent and who confirms it, like an appraisal", Readers.BoardRegister => "Everybody on the board, as a register", _ => "The board office and the chair",
    };

    /// <summary>What a respondent still has to do.</summary>
    public static string Owes(ReturnRow row, SignOff signOff) => row.State switch
    {
        ReturnState.NotStarted when row.WrittenAt is null => "Not asked yet",
        ReturnState.NotStarted when row.OpenedAt is null => "Never opened the link",
        ReturnState.NotStarted => $"Opened on {Day(row.OpenedAt!.Value)}, nothing answered",
        ReturnState.Submitted when signOff != SignOff.Nobody => $"{row.Answered} of {row.Asked} answered, to be confirmed by {(row.Signer.Name ?? (signOff == SignOff.Governors ? "the governors" : "the senior lead"))}",
        ReturnState.Submitted or ReturnState.SignedOff or ReturnState.Moderated => "Nothing",
        ReturnState.ChangesRequested => "To change what the office asked",
        _ => $"{row.Answered} of {row.Asked} answered",
    };

    public static string LastContact(ReturnRow row) => row.WrittenAt is not { } at ? "None" : $"{Day(at)}, {row.Reminders switch { 0 => "invitation", 1 => "first reminder", 2 => "second reminder", var n => $"{n} reminders" }}";

    public static string Day(DateTime at) => DateOnly.FromDateTime(BoardTime.InLondon(at)).InWords;

    /// <summary>How an answer reads.</summary>
    public static string Answer(AskedQuestion asked) => asked.Given?.Value is not { } value ? asked.Given?.Files > 0 ? "" : "Not answered" : asked.Question.Kind switch
    {
        AnswerKind.Date => DateOnly.Parse(value, System.Globalization.CultureInfo.InvariantCulture).InWords,
        AnswerKind.Scale when asked.Given.Score is { } score && asked.Part.Content.ScaleOf(asked.Question)?.Points.All(p => p.Label != score.ToString(System.Globalization.CultureInfo.InvariantCulture)) == true => value,
        AnswerKind.Table => "",
        _ => value,
    };

    /// <summary>An answer as a cell of a sheet.</summary>
    public static object? ValueOf(AskedQuestion asked) => asked.Question.Kind switch
    {
        _ when asked.Given?.Value is null => null,
        AnswerKind.Number => decimal.Parse(asked.Given.Value, System.Globalization.CultureInfo.InvariantCulture),
        AnswerKind.Date => DateOnly.Parse(asked.Given.Value, System.Globalization.CultureInfo.InvariantCulture),
        AnswerKind.Table => string.Join('\n', AnswerRules.RowsOf(asked.Given).Select(cells => string.Join(" | ", cells))),
        _ => asked.Given.Value,
    };

    /// <summary>The address of a question in one page: set and key.</summary>
    public static string Anchor(AskedQuestion asked) => $"q-{asked.Place.Set.Value:N}-{asked.Question.Key.Replace('.', '-')}";
}
