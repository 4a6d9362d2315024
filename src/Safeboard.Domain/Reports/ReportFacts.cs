using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Reports;

public sealed record ReportDrafted(BoardDocumentKind Kind, string Name) : IFact
{
    public string Title => $"{Kind.InWords} drafted";
    public string? Text => Name;
}

public sealed record ReportChanged(string Name) : IFact
{
    public string Title => "Report written on";
    public string? Text => Name;
}

public sealed record ReportFinished(string Name, int Number) : IFact
{
    public string Title => $"Report finished as version {Number}";
    public string? Text => Name;
}
