using Safeboard.Domain.Shared;

// The words of each begin with the group: its history and the board's show them by it.
namespace Safeboard.Domain.Groups.Seats;

public sealed record SeatAdded(string Group, string Seat) : IFact
{
    public string Title => "Seat added";
    public string? Text => $"{Group}: {Seat}";
}

public sealed record SeatRedescribed(string Group, string Seat) : IFact
{
    public string Title => "Seat changed";
    public string? Text => $"{Group}: {Seat}";
}

public sealed record SeatEnded(string Group, string Seat, DateOnly On) : IFact
{
    public string Title => "Seat ended";
    public string? Text => $"{Group}: {Seat}, on {On:d MMMM yyyy}";
}

public sealed record SeatTaken(string Group, string Person, string Seat, HoldingKind Kind, DateOnly From) : IFact
{
    public string Title => Kind == HoldingKind.Deputy ? "Deputy named" : "Seat taken";
    public string? Text => $"{Group}: {Person}, {Seat}, from {From:d MMMM yyyy}";
}

public sealed record SeatLeft(string Group, string Person, string Seat, DateOnly On) : IFact
{
    public string Title => "Seat left";
    public string? Text => $"{Group}: {Person}, {Seat}, on {On:d MMMM yyyy}";
}
