using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Safeboard.Web.Hosting;

/// <summary>One model behind an endpoint that speaks as OpenAI's chat completions do; most servers of models can.</summary>
internal sealed class ChatEndpoint(HttpClient http, Uri address, string model, string? key) : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var question = new Question(model, [.. messages.Select(m => new Said(m.Role.Value, m.Text))], options?.ResponseFormat is ChatResponseFormatJson ? new("json_object") : null);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(question) };
        if (key is not null) request.Headers.Authorization = new("Bearer", key);
        using var answer = await http.SendAsync(request, cancellationToken);
        answer.EnsureSuccessStatusCode();
        var read = await answer.Content.ReadFromJsonAsync<Answer>(cancellationToken);
        return new(new ChatMessage(ChatRole.Assistant, read?.Choices?.FirstOrDefault()?.Message?.Content ?? ""));
    }

    /// <summary>All at once: nobody watches the words come.</summary>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (var update in response.ToChatResponseUpdates()) yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    /// <summary>The connections belong to <see cref="LanguageModels"/>.</summary>
    public void Dispose()
    {
    }

    private sealed record Question(string Model, IReadOnlyList<Said> Messages, [property: JsonPropertyName("response_format"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AnswerFormat? Format);

    private sealed record AnswerFormat(string Type);

    private sealed record Said(string Role, string? Content);

    private sealed record Answer(IReadOnlyList<Choice>? Choices);

    private sealed record Choice(Said? Message);
}
