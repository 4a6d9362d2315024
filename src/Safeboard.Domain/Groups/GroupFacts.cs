using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Groups;

public sealed record PersonJoined(string Name) : IFact
{
    public string Title => "Person added";
    public string? Text => Name;
}

public sealed record PersonChanged(string Name) : IFact
{
    public string Title => "Person changed";
    public string? Text => Name;
}

public sealed record SeatChanged(string Name) : IFact
{
    public string Title => "Role or agency changed";
    public string? Text => Name;
}

public sealed record PersonLeft(string Name, DateOnly On) : IFact
{
    public string Title => "Person left";
    public string? Text => $"{Name}, on {On:d MMMM yyyy}";
}

public sealed record PersonCameBack(string Name) : IFact
{
    public string Title => "Person came back";
    public string? Text => Name;
}

public sealed record AgencyAdded(string Name) : IFact
{
    public string Title => "Agency added";
    public string? Text => Name;
}

public sealed record AgencyChanged(string Name) : IFact
{
    public string Title => "Agency changed";
    public string? Text => Name;
}

public sealed record GroupAdded(string Name) : IFact
{
    public string Title => "Group added";
    public string? Text => Name;
}

public sealed record GroupChanged(string Name) : IFact
{
    public string Title => "Group changed";
    public string? Text => Name;
}

public sealed record GroupEnded(string Name, DateOnly On, string? Into) : IFact
{
    public string Title => Into is null ? "Group ended" : "Group merged";
    public string? Text => $"{Name}, on {On:d MMMM yyyy}{(Into is null ? "" : $", into {Into}")}";
}

public sealed record GroupTakenUp(string Name) : IFact
{
    public string Title => "Group taken up again";
    public string? Text => Name;
}
