using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.Agenda;

public sealed record AgendaBegun(int Items) : IFact
{
    public string Title => "Agenda begun";
    public string? Text => Items == 1 ? "1 item" : $"{Items} items";
}

public sealed record AgendaDatesChanged : IFact
{
    public string Title => "Dates of the agenda changed";
}

public sealed record AgendaSent(int Items) : IFact
{
    public string Title => "Agenda sent to the chair";
    public string? Text => Items == 1 ? "1 item" : $"{Items} items";
}

public sealed record AgendaFrozen(int Items) : IFact
{
    public string Title => "Agenda frozen";
    public string? Text => Items == 1 ? "1 item" : $"{Items} items";
}

public sealed record AgendaReopened(string Because) : IFact
{
    public string Title => "Agenda opened again";
    public string? Text => Because;
}

public sealed record AgendaTimesChanged : IFact
{
    public string Title => "Times of the agenda changed";
}

public sealed record TemplateKept(string Group, int Items) : IFact
{
    public string Title => "Standing items kept";
    public string? Text => $"{Group}: {Items} lines that every agenda begins with";
}

/// <summary>Facts about one item stand with the item, so that who may not see it does not read them either.</summary>
public sealed record PutOnAgenda(string Item, string? Because) : IFact
{
    public string Title => "Put on the agenda";
    public string? Text => Because is null ? Item : $"{Item}. After it was frozen: {Because}";
}

public sealed record AgendaItemChanged(string Item, string? Because) : IFact
{
    public string Title => "Agenda item changed";
    public string? Text => Because is null ? null : $"{Item}. After it was frozen: {Because}";
}

public sealed record AgendaItemMoved(string Item, string? Number) : IFact
{
    public string Title => "Agenda item moved";
    public string? Text => Number is null ? Item : $"{Item}: now item {Number}";
}

public sealed record TakenOffAgenda(string Item, string? Because) : IFact
{
    public string Title => "Taken off the agenda";
    public string? Text => Because is null ? Item : $"{Item}. {Because}";
}

public sealed record RecordLinked(string Item, string Name) : IFact
{
    public string Title => "Linked";
    public string? Text => $"{Item}: {Name}";
}

public sealed record RecordUnlinked(string Item, string Name) : IFact
{
    public string Title => "No longer linked";
    public string? Text => $"{Item}: {Name}";
}

public sealed record ItemProposed(string Item) : IFact
{
    public string Title => "Item proposed";
    public string? Text => Item;
}

public sealed record ProposedItemAnswered(string Item, ProposedItemState How, string? Because) : IFact
{
    public string Title => How switch
    {
        ProposedItemState.PutOn => "Proposed item put on the agenda",
        ProposedItemState.ForwardPlan => "Proposed item put on the forward plan",
        _ => "Proposed item declined",
    };

    public string? Text => Because is null ? Item : $"{Item}. {Because}";
}
