namespace Safeboard.Domain.Returns.Editing;

/// <summary>Headings of the sheets in which a question set is written down and brought back.</summary>
public static class SetColumns
{
    public const string Name = "Name", For = "Who is asked", Introduction = "Introduction";

    public static readonly string[] Set = ["Question set", "Text"];
    public static readonly string[] Scales = ["Scale", "Called", "Score", "Answer", "When to choose it"];
    public static readonly string[] Sections = ["Section", "Title", "What the standard says", "Asked by"];
    public static readonly string[] Questions =
        ["Section", "Key", "Question", "Guidance", "Why we ask", "Answered by", "Scale", "Choices or columns", "Evidence", "Improve below", "Optional", "Only if", "Is answered", "Replaces"];
}
