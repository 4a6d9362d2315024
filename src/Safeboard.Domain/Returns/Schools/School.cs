using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Schools;

/// <summary>A school, college or early years setting in a board's area.</summary>
public sealed class School : IVersioned
{
    public required Id<School> Id { get; init; }
    public required Id<Board> BoardId { get; init; }

    /// <summary>The number of local authority and establishment, as written: 888/9876. Known once on a board.</summary>
    public required string DfeNumber { get; init; }
    public string Name { get; private set; } = "";

    /// <summary>Primary, secondary, special, independent, college …, in the board's words.</summary>
    public string Phase { get; private set; } = "";
    public string? District { get; private set; }
    public Contact Head { get; private set; } = Contact.None;
    public Contact SafeguardingLead { get; private set; } = Contact.None;
    public Contact ChairOfGovernors { get; private set; } = Contact.None;

    /// <summary>When it closed, or left the area: it is asked no more.</summary>
    public DateOnly? LeftOn { get; private set; }
    public int Version { get; set; }

    public Subject AsSubject() => new("school", Id.Value);

    internal static School Of(SchoolLine line, Id<Board> board, TimeProvider clock)
    {
        var school = new School { Id = Id<School>.New(clock), BoardId = board, DfeNumber = line.DfeNumber };
        school.Put(line);
        return school;
    }

    /// <summary>What a list says of it. A school on a list is there again.</summary>
    internal void Put(SchoolLine line)
    {
        (Name, Phase, District, LeftOn) = (line.Name, line.Phase, line.District, null);
        if (line.Head != Contact.None) Head = line.Head;
        if (line.SafeguardingLead != Contact.None) SafeguardingLead = line.SafeguardingLead;
        if (line.ChairOfGovernors != Contact.None) ChairOfGovernors = line.ChairOfGovernors;
    }

    /// <summary>What was typed of it, contacts that were emptied with it.</summary>
    internal void Replace(SchoolLine line) =>
        (Name, Phase, District, Head, SafeguardingLead, ChairOfGovernors) = (line.Name, line.Phase, line.District, line.Head, line.SafeguardingLead, line.ChairOfGovernors);

    internal void Leave(DateOnly on) => LeftOn ??= on;

    internal void ComeBack() => LeftOn = null;
}

/// <summary>A school as a row of a list says it. Contacts that it does not give stay as they are known.</summary>
public sealed record SchoolLine(string DfeNumber, string Name, string Phase)
{
    public const int LongestPhase = 60;
    public const int LongestDistrict = 100;
    public const int LongestNumber = 20;

    /// <summary>Its row in the list, as a spreadsheet counts; 0 where it was typed.</summary>
    public int Row { get; init; }
    public string? District { get; init; }
    public Contact Head { get; init; } = Contact.None;
    public Contact SafeguardingLead { get; init; } = Contact.None;
    public Contact ChairOfGovernors { get; init; } = Contact.None;
}

public sealed record SchoolsTakenIn(int Added, int Changed) : IFact
{
    public string Title => "List of schools taken in";
    public string? Text => $"{Added} added, {Changed} changed.";
}

public sealed record SchoolKept(string Name, bool Left) : IFact
{
    public string Title => Left ? "School left" : "School kept";
    public string? Text => Name;
}

internal sealed class SchoolMapping : IEntityTypeConfiguration<School>
{
    public void Configure(EntityTypeBuilder<School> builder)
    {
        builder.ToTable("schools");
        builder.Property(s => s.DfeNumber).HasMaxLength(20);
        builder.Property(s => s.Name).HasMaxLength(Contact.LongestName);
        builder.Property(s => s.Phase).HasMaxLength(60);
        builder.Property(s => s.District).HasMaxLength(100);
        builder.ComplexProperty(s => s.Head, Contact.Map);
        builder.ComplexProperty(s => s.SafeguardingLead, Contact.Map);
        builder.ComplexProperty(s => s.ChairOfGovernors, Contact.Map);
        builder.HasIndex(s => new { s.BoardId, s.DfeNumber }).IsUnique();
    }
}
