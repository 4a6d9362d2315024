namespace Safeboard.Documents.Reading.Mail;

/// <summary>A part of a message that can be read, and how much it is like minutes.</summary>
internal sealed class MailOffer(string kind, string name, Func<DocumentText> read)
{
    private static readonly string[] Signs =
        ["minutes", "present", "apologies", "in attendance", "action", "agreed", "matters arising", "next meeting", "chair", "agenda item", "declarations", "welcome", "due date", "noted"];

    private DocumentText? _text;
    private UnreadableDocumentException? _refused;

    public string Kind { get; } = kind;
    public string Name { get; } = name;

    /// <summary>What the part says; throws where it cannot be read.</summary>
    public DocumentText Text
    {
        get
        {
            if (_refused is not null) throw _refused;
            try
            {
                return _text ??= read();
            }
            catch (UnreadableDocumentException refused)
            {
                _refused = refused;
                throw;
            }
        }
    }

    /// <summary>An attachment comes before the message that brings it, unless the message has more of what minutes have.</summary>
    public double Likeness => field == 0 ? field = Weigh() : field;

    private double Weigh()
    {
        try
        {
            var text = Text.Text;
            var words = Math.Min(3, text.Length / 1_500.0);
            return 1 + words + Signs.Count(s => text.Contains(s, StringComparison.OrdinalIgnoreCase)) + (Kind == "attachment" ? 2.5 : 0);
        }
        catch (UnreadableDocumentException)
        {
            return 0.5;
        }
    }
}
