using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Safeboard.Domain.Returns.Questions;

/// <summary>Question sets as they are kept and as the ready ones are written.</summary>
internal static class SetJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(SetContent content) => JsonSerializer.Serialize(content, Options);

    /// <summary>One question, to be compared.</summary>
    public static string Write(Question question) => JsonSerializer.Serialize(question, Options);

    public static SetContent Read(string json) => JsonSerializer.Deserialize<SetContent>(json, Options)!;

    public static ReadySet ReadReady(Stream json) => JsonSerializer.Deserialize<ReadySet>(json, Options)!;
}
