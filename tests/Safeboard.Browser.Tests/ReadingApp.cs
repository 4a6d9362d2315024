using Safeboard.Testing;

namespace Safeboard.Browser.Tests;

/// <summary>The application with its work in the background running, as people have it.</summary>
public sealed class ReadingApp : BoardApp
{
    protected override bool RunsJobs => true;
}
