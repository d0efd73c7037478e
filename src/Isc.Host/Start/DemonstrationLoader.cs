using Isc.Access;
using Isc.Contributions;
using Isc.Data;
using Isc.Data.Schema;

namespace Isc.Host.Start;

/// <summary>Loads the demonstration data of kernels and modules, each in a scope of its own.</summary>
internal sealed class DemonstrationLoader(
    IServiceScopeFactory scopes, DatabaseMigrator migrator, ICurrentActor current, DatabaseSettings settings)
{
    // Stands while loading: a start that was killed half-way resumes at the next.
    private string Marker => Path.Combine(settings.DataDirectory, "demonstration.loading");

    /// <summary>Loads into a database that holds nothing yet.</summary>
    public async Task LoadIntoEmptyAsync(CancellationToken cancellationToken)
    {
        if (File.Exists(Marker) || await migrator.IsEmptyAsync(cancellationToken))
            await LoadAsync(cancellationToken);
    }

    /// <summary>Loads what is missing and returns the number of records added.</summary>
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(Marker, "", cancellationToken);
        using var acting = current.Use(Actor.System, "Demonstration data");
        await using var scope = scopes.CreateAsyncScope();
        var answers = await scope.ServiceProvider.GetRequiredService<IContributions<IDemonstrationData>>()
            .AskAsync((data, cancel) => data.LoadAsync(cancel), cancellationToken);
        if (answers.FirstOrDefault(answer => answer.Error is not null) is { } failed)
            throw new OperatorException($"The demonstration data of '{failed.From.ModuleId ?? failed.From.Value.GetType().Namespace}' could not be loaded: {failed.Error}");
        File.Delete(Marker);
        return answers.Sum(answer => answer.Value);
    }
}
