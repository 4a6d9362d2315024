namespace Safeboard.Web.Commands.Samples;

/// <summary>One step of loading a sample with a store of its own, as in a request.</summary>
internal static class SampleSteps
{
    extension(IServiceScopeFactory scopes)
    {
        public async Task DoAsync<T>(Func<T, Task> work) where T : notnull
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider.GetRequiredService<T>());
        }

        public async Task<TResult> WithAsync<T, TResult>(Func<T, Task<TResult>> work) where T : notnull
        {
            await using var scope = scopes.CreateAsyncScope();
            return await work(scope.ServiceProvider.GetRequiredService<T>());
        }
    }
}
