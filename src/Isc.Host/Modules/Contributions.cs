using Isc.Contributions;
using Isc.Modules;

namespace Isc.Host.Modules;

/// <inheritdoc cref="IContributions{T}"/>
internal sealed partial class Contributions<T>(
    ContributionRegistry registry, IModuleCatalogue catalogue, IContributionFailures failures, IServiceProvider services, ILogger<Contributions<T>> logger)
    : IContributions<T>
    where T : class, IContribution
{
    public IReadOnlyList<Contribution<T>> Active
    {
        get
        {
            var active = new List<Contribution<T>>();
            foreach (var type in registry.ImplementersOf(typeof(T)))
            {
                var owner = catalogue.OwnerOf(type.Assembly);
                if ((owner is null || catalogue.IsOn(owner)) && TryResolve(type) is { } value)
                    active.Add(new(value, owner));
            }

            return active;
        }
    }

    public async Task<IReadOnlyList<Answer<T, TResult>>> AskAsync<TResult>(
        Func<T, CancellationToken, Task<TResult>> question, CancellationToken cancellationToken)
    {
        var answers = new List<Answer<T, TResult>>();
        foreach (var contribution in Active)
        {
            try
            {
                answers.Add(new(contribution, await question(contribution.Value, cancellationToken), null));
            }
            catch (Exception error) when (!cancellationToken.IsCancellationRequested)
            {
                Tell(error, contribution.Value.GetType());
                answers.Add(new(contribution, default, error.Message));
            }
        }

        return answers;
    }

    public IReadOnlyList<TResult> Ask<TResult>(Func<T, TResult> question)
    {
        var answers = new List<TResult>();
        foreach (var contribution in Active)
        {
            try
            {
                answers.Add(question(contribution.Value));
            }
            catch (Exception error)
            {
                Tell(error, contribution.Value.GetType());
            }
        }

        return answers;
    }

    private T? TryResolve(Type type)
    {
        try
        {
            return (T)services.GetRequiredService(type);
        }
        catch (Exception error)
        {
            Tell(error, type);
            return null;
        }
    }

    private void Tell(Exception error, Type type)
    {
        failures.Tell(type, error);
        LogFailed(error, type);
    }

    [LoggerMessage(LogLevel.Error, "Contribution {Type} failed")]
    private partial void LogFailed(Exception error, Type type);
}
