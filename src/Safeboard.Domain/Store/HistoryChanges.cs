using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Store;

/// <summary>One field of a record that changed, from what to what.</summary>
public sealed record FieldChange(string Field, string? From, string? To);

/// <summary>Reads from the pending save what changed in one record.</summary>
public static class HistoryChanges
{
    internal static string? Of(ChangeTracker tracker, Guid subject)
    {
        var entry = tracker.Entries().FirstOrDefault(e => e.State == EntityState.Modified && IdOf(e) == subject);
        if (entry is null) return null;
        var changes = entry.Properties.Concat(entry.ComplexProperties.SelectMany(value => value.Properties))
            .Where(p => p.IsModified && p.Metadata.Name != nameof(IVersioned.Version) && !Equals(p.OriginalValue, p.CurrentValue))
            .Select(p => new FieldChange(NameOf(p.Metadata), Text(p.OriginalValue), Text(p.CurrentValue)))
            .ToList();
        return changes.Count == 0 ? null : KeptJson.Write(changes);
    }

    /// <summary>The changes that a history row holds.</summary>
    public static IReadOnlyList<FieldChange> Read(string? changes) =>
        changes is null ? [] : KeptJson.Read<List<FieldChange>>(changes);

    /// <summary>A part of a value carries the value's name: QuorumSeats.</summary>
    private static string NameOf(IProperty property) =>
        property.DeclaringType is IComplexType value ? value.ComplexProperty.Name + property.Name : property.Name;

    private static Guid? IdOf(EntityEntry entry) =>
        entry.Metadata.FindPrimaryKey() is { Properties: [{ Name: "Id" } key] } && entry.Property(key.Name).CurrentValue is { } id
            ? Guid.TryParse(id.ToString(), out var value) ? value : null
            : null;

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateTime at => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
