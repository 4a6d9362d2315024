using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Imports;

/// <summary>A document was added and is to be read.</summary>
public sealed record DocumentAdded : IFact
{
    public string Title => "Document added";
}

/// <summary>Another document of an e-mail was asked for and is to be read.</summary>
public sealed record MailPartAdded(string Name) : IFact
{
    public string Title => "Another document of an e-mail added";
    public string Text => $"From the e-mail: {Name}";
}

/// <summary>A document was taken from the list before anything came of it.</summary>
public sealed record DocumentRemoved : IFact
{
    public string Title => "Document removed";
}

/// <summary>What was accepted from a document is now in the record.</summary>
public sealed record ImportFinished(int Records) : IFact
{
    public string Title => "Checking finished";
    public string Text => Records == 1 ? "1 record was made from this document" : $"{Records} records were made from this document";
}

/// <summary>A document that came later says the same action again.</summary>
public sealed record ActionRestated(string FileName) : IFact
{
    public string Title => "Said again in a document";
    public string Text => $"{FileName} has it again; its words are kept as a source";
}
