namespace Safeboard.Domain.Publishing.Redaction;

/// <summary>What stops minutes from being made public until a person has decided.</summary>
public enum StopKind { Name, Email, Phone, Postcode, Number, CaseDetail }

/// <summary>What a person decided about it.</summary>
public enum StopAnswer { TakeOut, Keep, Replace }

/// <summary>What was decided about some words. <paramref name="Words"/>: what stands there instead, or why they stay.</summary>
public sealed record StopChoice(StopAnswer Answer, string? Words);

/// <summary>Words that stop the minutes: the same words are decided once, wherever they stand.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Text">The words.</param>
/// <param name="Why">Why they stop, in words a clerk understands.</param>
/// <param name="Choice">What was decided; null until then.</param>
public sealed record Stop(StopKind Kind, string Text, string Why, StopChoice? Choice)
{
    /// <summary>What stands for the words when they are taken out.</summary>
    public string Withheld => Kind.Withheld;
}

/// <summary>The kinds of stops in words.</summary>
public static class StopKindWords
{
    extension(StopKind kind)
    {
        public string InWords => kind switch
        {
            StopKind.Email => "E-mail address", StopKind.Phone => "Telephone number", StopKind.CaseDetail => "May tell who a child is", _ => kind.ToString(),
        };

        internal string Withheld => kind switch
        {
            StopKind.Name => "[name withheld]", StopKind.Email => "[e-mail address withheld]", StopKind.CaseDetail => "[detail withheld]",
            StopKind.Postcode => "[postcode withheld]", _ => "[number withheld]",
        };
    }
}
