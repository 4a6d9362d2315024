using System.Text.Encodings.Web;
using System.Text.Json;

namespace Safeboard.Domain.Store;

/// <summary>JSON as it is kept in rows that never change: letters of every language and quotation marks stand in it as they were written.</summary>
internal static class KeptJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Plain);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Plain)!;
}
