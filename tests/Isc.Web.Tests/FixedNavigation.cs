using Isc.Contributions;
using Isc.Pages;

namespace Isc.Web.Tests;

internal sealed class FixedNavigation(IReadOnlyList<NavigationLink> links) : IContributions<INavigation>, INavigation
{
    public IReadOnlyList<NavigationLink> Links => links;

    public IReadOnlyList<Contribution<INavigation>> Active => [new(this, null)];

    public Task<IReadOnlyList<Answer<INavigation, TResult>>> AskAsync<TResult>(
        Func<INavigation, CancellationToken, Task<TResult>> question, CancellationToken cancellationToken) => throw new NotSupportedException();
}
