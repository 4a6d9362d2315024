using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Communications;
using Safeboard.Testing;

namespace Safeboard.Browser.Tests.Year;

/// <summary>Safeboard as it is, but for its mail, which stays here.</summary>
public sealed class YearApp : BoardApp
{
    protected override void Change(IServiceCollection services) => services.AddSingleton<IMailChannel>(new Postbox());
}
