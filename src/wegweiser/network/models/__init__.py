from wegweiser.network.models.district import District, State
from wegweiser.network.models.organisation import Organisation, ServedArea

__all__ = ["District", "Organisation", "ServedArea", "State"]
