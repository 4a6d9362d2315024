using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Store;

/// <summary>Stores every Id&lt;T&gt; as its GUID, by one convention.</summary>
internal static class IdConversion
{
    public static void AddTo(ModelConfigurationBuilder builder)
    {
        var ids = typeof(BoardDb).Assembly.GetTypes()
            .SelectMany(t => t.GetProperties())
            .Select(p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType)
            .Where(t => t.IsGenericType && !t.ContainsGenericParameters && t.GetGenericTypeDefinition() == typeof(Id<>))
            .Distinct();
        foreach (var id in ids)
            builder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id.GenericTypeArguments));
    }

    private sealed class IdConverter<T>() : ValueConverter<Id<T>, Guid>(id => id.Value, value => new Id<T>(value));
}
