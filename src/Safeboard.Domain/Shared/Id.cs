using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Safeboard.Domain.Shared;

/// <summary>The identity of one <typeparamref name="T"/>: a version-7 GUID, so newer ones sort later.</summary>
[TypeConverter(typeof(IdTypeConverter))]
public readonly record struct Id<T>(Guid Value) : IParsable<Id<T>>
{
    public static Id<T> New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    public static Id<T> Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result)
    {
        var good = Guid.TryParse(s, out var value);
        result = new(value);
        return good;
    }

    /// <summary>The form used in addresses.</summary>
    public override string ToString() => Value.ToString("D", CultureInfo.InvariantCulture);
}

internal sealed class IdTypeConverter(Type type) : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text && Guid.TryParse(text, out var guid)
            ? Activator.CreateInstance(type, guid)
            : throw new FormatException("Not an identity");
}
