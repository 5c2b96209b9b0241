using Regulations.Host.Http;
using Regulations.Host.Registers;

namespace Regulations.Host.Subscribing;

internal static class SubscriptionRouting
{
    public static void MapSubscriptions(this WebApplication app, OpenRegisters registers)
    {
        app.Map(SubscriptionOperations.Making, registers, To(routes => routes.Make));
        app.Map(SubscriptionOperations.Listing, registers, To(routes => routes.List));
        app.Map(SubscriptionOperations.Showing, registers, To(routes => routes.Show));
        app.Map(SubscriptionOperations.Ending, registers, To(routes => routes.End));
        app.Map(SubscriptionOperations.ReplacingSecret, registers, To(routes => routes.ReplaceSecret));
        app.Map(SubscriptionOperations.DeadLetters, registers, To(routes => routes.DeadLetters));
        app.Map(SubscriptionOperations.SendingAgain, registers, To(routes => routes.SendAgain));
    }

    /// <summary>Found when asked, since what a host is set to permit is read when it starts.</summary>
    private static InRegister To(Func<SubscriptionRoutes, InRegister> route) =>
        (context, register) => route(context.RequestServices.GetRequiredService<SubscriptionRoutes>())(context, register);
}
