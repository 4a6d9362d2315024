using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Safeboard.Documents.Model;

/// <summary>The JSON form of a <see cref="DocumentReading"/>: snake_case names, ISO dates, HH:mm times.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(ShortTimeConverter)])]
[JsonSerializable(typeof(DocumentReading))]
public sealed partial class ReadingJson : JsonSerializerContext
{
    /// <summary>For people to read: indented, and letters as they are.</summary>
    public static JsonWriterOptions Readable => new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}

internal sealed class ShortTimeConverter : JsonConverter<TimeOnly>
{
    public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TimeOnly.ParseExact(reader.GetString()!, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
}

internal sealed class KebabCaseEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower)
    where TEnum : struct, Enum;
