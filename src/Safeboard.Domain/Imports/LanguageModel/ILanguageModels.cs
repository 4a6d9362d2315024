using Microsoft.Extensions.AI;

namespace Safeboard.Domain.Imports.LanguageModel;

/// <summary>The way to language models. The program has the network; the domain only asks.</summary>
public interface ILanguageModels
{
    /// <summary>A client of the endpoint that a board has chosen.</summary>
    IChatClient Open(LanguageModelSetting setting);

    /// <summary>The key as it may be stored.</summary>
    string Seal(string key);
}
